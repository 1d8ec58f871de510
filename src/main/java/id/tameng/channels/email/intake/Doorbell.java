package id.tameng.channels.email.intake;

import id.tameng.platform.jobs.Bell;
import org.springframework.stereotype.Component;

/// Rings when mail has been accepted.
@Component
public class Doorbell extends Bell {}
