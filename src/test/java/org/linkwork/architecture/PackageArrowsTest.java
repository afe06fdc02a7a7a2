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
    arrows.put("scenario", Set.of("parameter", "theme", "chance"));
    arrows.put("record", Set.of("scenario"));
    arrows.put("setting", Set.of("record", "scenario", "parameter", "theme", "chance"));
    arrows.put("patient", Set.of("setting", "record", "parameter", "theme", "chance"));
    arrows.put("community", Set.of("patient", "setting", "record", "parameter", "theme", "chance"));
    arrows.put(
        "practice",
        Set.of("community", "patient", "setting", "record", "parameter", "theme", "chance"));
    arrows.put("world", Set.of("practice", "community", "patient", "setting", "parameter"));
    arrows.put(
        "intervention",
        Set.of(
            "world",
            "practice",
            "community",
            "setting",
            "record",
            "scenario",
            "parameter",
            "theme"));
    arrows.put(
        "pathway",
        Set.of(
            "intervention",
            "world",
            "practice",
            "community",
            "patient",
            "setting",
            "record",
            "scenario",
            "parameter",
            "chance"));
    arrows.put(
        "experiment", Set.of("pathway", "record", "scenario", "parameter", "theme", "chance"));
    arrows.put(
        "story",
        Set.of(
            "pathway",
            "world",
            "community",
            "patient",
            "record",
            "scenario",
            "parameter",
            "chance"));
    arrows.put("analysis", Set.of("experiment", "record", "scenario", "parameter", "chance"));
    arrows.put(
        "design",
        Set.of(
            "analysis",
            "experiment",
            "intervention",
            "record",
            "scenario",
            "parameter",
            "theme",
            "chance"));
    arrows.put("store", Set.of("design", "experiment", "record", "scenario", "parameter"));
    arrows.put(
        "sweep",
        Set.of(
            "store",
            "design",
            "analysis",
            "experiment",
            "pathway",
            "record",
            "scenario",
            "parameter",
            "theme",
            "chance"));
    arrows.put(
        "sensitivity",
        Set.of(
            "sweep",
            "store",
            "design",
            "analysis",
            "experiment",
            "record",
            "scenario",
            "parameter",
            "chance"));
    arrows.put(
        "bundle",
        Set.of(
            "sweep",
            "store",
            "design",
            "analysis",
            "experiment",
            "intervention",
            "record",
            "scenario",
            "parameter",
            "chance"));
    arrows.put(
        "bottleneck",
        Set.of(
            "analysis",
            "experiment",
            "intervention",
            "record",
            "scenario",
            "parameter",
            "theme",
            "chance"));
    arrows.put(
        "report",
        Set.of(
            "bottleneck",
            "bundle",
            "sensitivity",
            "sweep",
            "store",
            "design",
            "analysis",
            "experiment",
            "intervention",
            "record",
            "scenario",
            "parameter",
            "theme"));
    arrows.put(
        "cli",
        Set.of(
            "report",
            "bottleneck",
            "bundle",
            "sensitivity",
            "sweep",
            "store",
            "design",
            "analysis",
            "story",
            "experiment",
            "pathway",
            "intervention",
            "record",
            "scenario",
            "parameter",
            "theme",
            "chance"));
    return arrows;
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
