package id.tameng.insight;

import id.tameng.platform.jobs.Bell;
import org.springframework.stereotype.Component;

/// Rings when messages from outside are committed: nobody waits for a judgement.
@Component
class ArrivalBell extends Bell {}
