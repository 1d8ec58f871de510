package id.tameng.platform.realtime;

import id.tameng.platform.DomainException;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// `/stream?topics=tickets,ticket/4211`: server-sent events, each naming the topics that changed. `since` is when the
/// page
/// was made, in milliseconds since 1970: then only what changed after that is told at first; without it, all is. Ends
/// by
/// itself after a while, so that rights are judged again when the browser reconnects.
@ApiController
class StreamController {

    private static final int TOPICS = 100;
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /// The page may come from a node whose clock is ahead.
    private static final Duration SLACK = Duration.ofSeconds(2);

    private final StreamHub hub;
    private final List<TopicRule> rules;

    StreamController(StreamHub hub, List<TopicRule> rules) {
        this.hub = hub;
        this.rules = rules;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            @RequestParam Set<String> topics,
            @RequestParam(required = false) @Nullable Long since,
            @AuthenticationPrincipal Reader reader) {
        if (topics.size() > TOPICS) {
            throw DomainException.invalid("too-many-topics", TOPICS);
        }
        var allowed = new LinkedHashSet<>(topics);
        allowed.removeIf(topic -> rules.stream().noneMatch(rule -> rule.mayHear(reader, topic)));
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(open(reader, allowed, since));
    }

    private SseEmitter open(Reader reader, Set<String> topics, @Nullable Long since) {
        var emitter = new SseEmitter(LIFE.toMillis());
        var listener = new Listener(emitter, reader.id(), topics);
        emitter.onCompletion(() -> end(listener));
        emitter.onTimeout(emitter::complete);
        emitter.onError(error -> end(listener));
        hub.join(listener);
        catchUp(listener, since);
        Thread.ofVirtual().name("stream-", reader.id()).start(() -> write(listener));
        return emitter;
    }

    /// The container may never say that a browser has gone; a write that fails does.
    private void write(Listener listener) {
        try {
            listener.write(HEARTBEAT);
        } finally {
            hub.leave(listener);
        }
    }

    /// Whatever changed between making the page and this moment.
    private void catchUp(Listener listener, @Nullable Long since) {
        Optional.ofNullable(since)
                .map(Instant::ofEpochMilli)
                .flatMap(moment -> hub.since(moment.minus(SLACK)))
                .ifPresentOrElse(listener::hear, listener::refresh);
    }

    private void end(Listener listener) {
        listener.close();
        hub.leave(listener);
    }
}
