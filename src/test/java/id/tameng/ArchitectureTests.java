package id.tameng;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.HtmlController;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.Schedules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;

/// The habits of this code base, as far as a machine can check them.
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.tameng");

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            metaAnnotatedWith(Controller.class).<JavaClass>forSubtype().or(annotatedWith(Controller.class));

    private static final DescribedPredicate<JavaMethod> HANDLERS = describe(
            "handler methods",
            method -> method.isMetaAnnotatedWith(RequestMapping.class) || method.isAnnotatedWith(RequestMapping.class));

    /// Files are not rows: a controller may stream a blob.
    private static final DescribedPredicate<JavaClass> REPOSITORIES = annotatedWith(Repository.class)
            .<JavaClass>forSubtype()
            .or(simpleNameEndingWith("Repository"))
            .or(simpleNameEndingWith("Store"))
            .and(DescribedPredicate.not(resideInAPackage("..platform.blobs..")));

    @Test
    void injectsByConstructorOnly() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }

    @Test
    void asksAClockForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(describe("the time is read without a Clock", ArchitectureTests::readsTimeWithoutClock))
                .orShould()
                .callConstructor(Date.class)
                .because("a test must be able to set the time")
                .check(CLASSES);
    }

    private static boolean readsTimeWithoutClock(JavaMethodCall call) {
        var target = call.getTarget();
        boolean now = target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || target.getFullName().startsWith("java.lang.System.currentTimeMillis(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "Helper", "Utils", "Util", "Impl", "Dto", "DTO"})
    void namesWithoutFog(String suffix) {
        noClasses().should().haveSimpleNameEndingWith(suffix).check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..util..", "..utils..", "..common..", "..service..", "..services..", "..helper.."})
    void packagesAreNamedAfterWhatTheyAreAbout(String name) {
        noClasses().should().resideInAPackage(name).check(CLASSES);
    }

    @Test
    void controllersNeverSeeRepositories() {
        noClasses().that(CONTROLLERS).should().dependOnClassesThat(REPOSITORIES).check(CLASSES);
    }

    /// `permitAll()` for what is open to everyone: said, not forgotten. The error page answers for what has failed
    /// before.
    @Test
    void everyHandlerSaysWhoMayCallIt() {
        methods()
                .that(HANDLERS)
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(assignableTo(ErrorController.class)))
                .should(sayWhoMayCallThem())
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("be annotated with @PreAuthorize, or their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                events.add(new SimpleConditionEvent(method, said, method.getDescription() + " has no @PreAuthorize"));
            }
        };
    }

    /// It is asked before a handler is called and nowhere else: at another place it would be decoration.
    @Test
    void onlyHandlersAreGuarded() {
        classes()
                .that()
                .areAnnotatedWith(PreAuthorize.class)
                .should(be(CONTROLLERS))
                .check(CLASSES);
        methods()
                .that()
                .areAnnotatedWith(PreAuthorize.class)
                .should(be(HANDLERS))
                .check(CLASSES);
    }

    /// A proxy, for a transaction for instance, cannot stand in front of a private or final method.
    @Test
    void handlersCanBeProxied() {
        noMethods().that(HANDLERS).should().bePrivate().orShould().beFinal().check(CLASSES);
    }

    /// Else the first start would wait for all of them, and a page or an answer would be made that nobody asked for.
    @Test
    void controllersAreForPeopleOrForPrograms() {
        classes()
                .that(CONTROLLERS)
                .and()
                .areNotAnnotations()
                .should()
                .beAnnotatedWith(HtmlController.class)
                .orShould()
                .beAnnotatedWith(ApiController.class)
                .orShould()
                .beAssignableTo(ErrorController.class)
                .check(CLASSES);
    }

    /// Conditions are settled while building; what an operator sets is known at the start, see [PreparedStart].
    @Test
    void noBeanDependsOnACondition() {
        noClasses()
                .should()
                .beMetaAnnotatedWith(Conditional.class)
                .orShould()
                .beAnnotatedWith(Conditional.class)
                .check(CLASSES);
        noMethods()
                .should()
                .beMetaAnnotatedWith(Conditional.class)
                .orShould()
                .beAnnotatedWith(Conditional.class)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("id.tameng.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void platformKnowsNoModule() {
        noClasses()
                .that()
                .resideInAPackage("id.tameng.platform..")
                .should()
                .dependOnClassesThat(resideInAPackage("id.tameng..")
                        .and(DescribedPredicate.not(resideInAPackage("id.tameng.platform.."))))
                .check(CLASSES);
    }

    @Test
    void usesNeitherJpaNorLombok() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate.Session..", "lombok..")
                .check(CLASSES);
    }

    @Test
    void timersLiveInTheDatabase() {
        noMethods()
                .should()
                .beAnnotatedWith(Scheduled.class)
                .orShould()
                .beAnnotatedWith(Schedules.class)
                .because("@Scheduled fires on every node; a db-scheduler task fires once")
                .check(CLASSES);
    }

    @Test
    void logsInsteadOfPrinting() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
