package id.tameng.platform.web;

/// One option of a list in a form.
public record Choice(String value, String label) {}
