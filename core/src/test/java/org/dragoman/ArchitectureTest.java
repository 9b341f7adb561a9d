package org.dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house to its plan: who may import whom, and what packages are called. */
class ArchitectureTest {
  /** The packages of core, each importing only those before it. */
  private static final List<String> ORDER =
      List.of(
          "data",
          "article",
          "page",
          "reading",
          "text",
          "codebook",
          "actor",
          "place",
          "time",
          "event",
          "statement",
          "relation",
          "coding");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.dragoman");

  static List<Integer> places() {
    return IntStream.range(0, ORDER.size()).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("places")
  void importsOnlyWhatComesBeforeIt(int place) {
    String[] later =
        ORDER.subList(place + 1, ORDER.size()).stream()
            .map(name -> "org.dragoman." + name + "..")
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("org.dragoman." + ORDER.get(place) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CORE);
    }
  }

  @Test
  void everyPackageIsInThePlan() {
    classes()
        .should()
        .resideInAnyPackage(
            ORDER.stream().map(name -> "org.dragoman." + name).toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void coreNeedsNothingHeavy() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.stanford..", "ai.onnxruntime..", "picocli..", "org.jdbi..")
        .check(CORE);
  }

  @Test
  void noStaticStateChanges() {
    noFields().that().areStatic().should().notBeFinal().check(CORE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CORE);
  }

  @Test
  void valuesDoNotChange() {
    classes()
        .that()
        .resideInAnyPackage("org.dragoman.article", "org.dragoman.text", "org.dragoman.codebook")
        .and()
        .arePublic()
        .should()
        .haveOnlyFinalFields()
        .check(CORE);
  }
}
