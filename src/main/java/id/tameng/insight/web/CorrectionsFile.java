package id.tameng.insight.web;

import id.tameng.insight.Correction;
import id.tameng.insight.TrainingExample;
import java.io.PrintWriter;

/// Corrections as `bin/train --corrections` reads them: tab-separated, one a line, without who made them and for whom.
final class CorrectionsFile {

    private final PrintWriter out;

    CorrectionsFile(PrintWriter out) {
        this.out = out;
        out.print("# message\twhat\tbefore\tafter\tmodel\ttext\n");
    }

    /// Texts have no tabs and line breaks any more.
    void write(TrainingExample example) {
        Correction correction = example.correction();
        out.print(String.join(
                "\t",
                Long.toString(correction.message()),
                correction.what().key(),
                correction.before(),
                correction.after(),
                correction.model(),
                example.text()));
        out.print('\n');
    }
}
