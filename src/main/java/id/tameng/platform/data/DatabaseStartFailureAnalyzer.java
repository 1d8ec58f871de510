package id.tameng.platform.data;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Ends the program with a sentence instead of a stack trace.
class DatabaseStartFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseStartException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}
