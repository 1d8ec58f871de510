package id.tameng.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.util.DisconnectedClientHelper;

/// Failures that no answer can be given to: nobody listens any more, or the answer has begun already and a problem
/// written into it would only spoil it. An event stream just ends (its browser comes back and is judged anew); a file
/// that cannot be sent to its end must break off, so that nobody takes the half for the whole.
final class TooLate {

    private TooLate() {}

    /// @throws Exception the failure itself, to break the answer off
    static boolean isFor(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof AsyncRequestNotUsableException || failure instanceof ClientAbortException) {
            return true;
        }
        if (!response.isCommitted()) {
            return false;
        }
        if (failure instanceof AsyncRequestTimeoutException
                || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return true;
        }
        Failure.of(failure);
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            return true;
        }
        throw failure;
    }
}
