package org.linkwork.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwork.architecture.offender.Offender;

class PackageArrowsTest {
  /** What each package may know, from the bottom up; itself apart. */
  private static final Map<String, Set<String>> ARROWS = arrows();

  @Test
  void shouldKnowOnlyPackagesFurtherDown() {
    assertThat(strayArrows(Tree.PROGRAM, Tree.ROOT, ARROWS)).isEmpty();
  }

  @Test
  void shouldNotGoInCircles() {
    slices().matching(Tree.ROOT + ".(*)..").should().beFreeOfCycles().check(Tree.PROGRAM);
  }

  @Test
  void shouldGiveEveryPackageAPlace() {
    List<String> packages =
        Tree.PROGRAM.stream()
            .map(type -> part(type, Tree.ROOT))
            .filter(part -> !part.isEmpty())
            .distinct()
            .sorted()
            .toList();
    assertThat(ARROWS.keySet()).containsAll(packages);
  }

  @Test
  void shouldPointDownwardsOnly() {
    List<String> bottomUp = new ArrayList<>(ARROWS.keySet());
    ARROWS.forEach(
        (from, to) ->
            assertThat(bottomUp.subList(0, bottomUp.indexOf(from))).as(from).containsAll(to));
  }

  @Test
  void shouldNoticeAnOffender() {
    String root = Offender.class.getPackageName();
    Map<String, Set<String>> house = Map.of("cellar", Set.of(), "attic", Set.of("cellar"));
    assertThat(strayArrows(Tree.OFFENDERS, root, house))
        .isNotEmpty()
        .allMatch(arrow -> arrow.startsWith("cellar -> attic"));
    assertThatThrownBy(
            () ->
                slices().matching(root + ".(*)..").should().beFreeOfCycles().check(Tree.OFFENDERS))
        .isInstanceOf(AssertionError.class);
  }

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    arrows.put("chance", Set.of());
    arrows.put("theme", Set.of());
    arrows.put("parameter", Set.of());
    arrows.put("scenario", words("parameter theme chance"));
    arrows.put("record", words("scenario"));
    arrows.put("setting", words("record scenario parameter theme chance"));
    arrows.put("patient", words("setting record parameter theme chance"));
    arrows.put("community", words("patient setting record parameter theme chance"));
    arrows.put("practice", words("community patient setting record parameter theme chance"));
    arrows.put("world", words("practice community patient setting parameter"));
    arrows.put(
        "intervention", words("world practice community setting record scenario parameter theme"));
    arrows.put(
        "pathway",
        words(
            "intervention world practice community patient setting record scenario "
                + "parameter chance"));
    arrows.put("experiment", words("pathway record scenario parameter theme chance"));
    arrows.put("story", words("pathway world community patient record scenario parameter chance"));
    arrows.put("analysis", words("experiment record scenario parameter chance"));
    arrows.put(
        "design", words("analysis experiment intervention record scenario parameter theme chance"));
    arrows.put("store", words("design experiment record scenario parameter"));
    arrows.put(
        "sweep",
        words(
            "store design analysis experiment pathway record scenario parameter theme "
                + "chance"));
    arrows.put(
        "sensitivity",
        words("sweep store design analysis experiment record scenario parameter chance"));
    arrows.put(
        "bundle",
        words(
            "sweep store design analysis experiment intervention record scenario parameter "
                + "chance"));
    arrows.put(
        "bottleneck",
        words("analysis experiment intervention record scenario parameter theme chance"));
    arrows.put(
        "study", words("analysis experiment intervention record scenario parameter theme chance"));
    arrows.put(
        "calibration",
        words(
            "study bundle sweep store design analysis experiment intervention record scenario "
                + "parameter theme chance"));
    arrows.put(
        "decision",
        words(
            "calibration sweep store design analysis experiment intervention record "
                + "scenario parameter theme chance"));
    arrows.put(
        "nation",
        words(
            "sweep store design analysis experiment intervention record scenario parameter "
                + "theme chance"));
    arrows.put(
        "report",
        words(
            "nation decision calibration study bottleneck bundle sensitivity sweep store "
                + "design analysis experiment intervention record scenario parameter theme"));
    arrows.put(
        "teach",
        words(
            "report analysis story experiment pathway world community practice patient "
                + "intervention record scenario parameter theme chance"));
    arrows.put(
        "cli",
        words(
            "teach report nation decision calibration study bottleneck bundle sensitivity "
                + "sweep store design analysis story experiment pathway intervention record "
                + "scenario parameter theme chance"));
    return arrows;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  private static List<String> strayArrows(
      JavaClasses classes, String root, Map<String, Set<String>> allowed) {
    List<String> stray = new ArrayList<>();
    for (JavaClass type : classes) {
      String from = part(type, root);
      if (from.isEmpty()) {
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String to = part(target, root);
        if (target.getPackageName().startsWith(root)
            && !to.equals(from)
            && !allowed.getOrDefault(from, Set.of()).contains(to)) {
          stray.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    return stray;
  }

  /** The part of a class's package just below the root, or nothing for a class in the root. */
  private static String part(JavaClass type, String root) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    String below = name.substring(root.length() + 1);
    int end = below.indexOf('.');
    return end < 0 ? below : below.substring(0, end);
  }
}
