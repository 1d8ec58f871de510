/// Mood panel, reasons and corrections beside a thread; trends, report and the state of the model as pages.
@NullMarked
package id.tameng.insight.web;

import org.jspecify.annotations.NullMarked;
