package id.tameng.insight;

/// What was written, and what is true of it.
public record TrainingExample(Correction correction, String text) {}
