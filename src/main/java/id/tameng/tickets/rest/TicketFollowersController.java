package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.notices.Followers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets/{number}/followers")
@PreAuthorize("hasAuthority('tickets.read')")
@Tag(name = "Followers")
class TicketFollowersController {

    @Schema(name = "Follower")
    record FollowerJson(long id, String name, Instant since) {}

    record All(List<FollowerJson> data) {}

    private final Followers followers;

    TicketFollowersController(Followers followers) {
        this.followers = followers;
    }

    @GetMapping
    @Operation(summary = "List who follows a ticket")
    All list(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return new All(followers.list(viewer, TicketNumber.get(number)).stream()
                .map(follower -> new FollowerJson(follower.id(), follower.name(), follower.since()))
                .toList());
    }

    @PutMapping("/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow a ticket", description = "You are told of every new message in it.")
    void follow(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        followers.follow(viewer, TicketNumber.get(number));
    }

    @DeleteMapping("/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop following a ticket")
    void unfollow(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        followers.unfollow(viewer, TicketNumber.get(number));
    }
}
