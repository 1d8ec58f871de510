package id.tameng.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ResponseBody;

/// Answers people: its methods return a template ([gg.jte.models.runtime.JteModel]) or a redirect ([Redirect]). Made
/// when
/// somebody first asks, or by [WarmUp].
@Documented
@Lazy
@Controller
@ResponseBody
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HtmlController {}
