package org.linkwork.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoMutableStaticsTest {
  @Test
  void shouldKeepNothingThatChangesInAStaticField() {
    assertThat(mutableStatics(Tree.PROGRAM)).isEmpty();
  }

  @Test
  void shouldNoticeAnOffender() {
    assertThat(mutableStatics(Tree.OFFENDERS)).hasSize(3);
  }

  private static List<String> mutableStatics(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(NoMutableStaticsTest::canChange)
        .map(JavaField::getFullName)
        .sorted()
        .toList();
  }

  /** Private arrays are tables that their own class must not write to. */
  private static boolean canChange(JavaField field) {
    JavaClass type = field.getRawType();
    return !field.getModifiers().contains(JavaModifier.FINAL)
        || type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)
        || type.getPackageName().startsWith("java.util.concurrent")
        || type.isAssignableTo(AbstractCollection.class)
        || type.isAssignableTo(AbstractMap.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(StringBuilder.class);
  }
}
