/// The ground that every module stands on, without a single business word: where data lives (`data`), how a page is
/// put together (`web`), how browsers and nodes hear of changes (`realtime`), timers (`jobs`), files (`blobs`) and
/// secrets at rest (`secrets`).
///
/// It is open: any module may use any public type in here, and it uses none of theirs. Where it needs to know something
/// that only a module can tell (who is looking at the page, which sections the menu has), it owns a small interface and
/// the module contributes a bean.
///
/// What does not belong here: anything that a customer, an agent or a supervisor would recognise from their day.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package id.tameng.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
