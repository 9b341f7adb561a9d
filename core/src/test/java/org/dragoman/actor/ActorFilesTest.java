package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorFilesTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "actor-files");

  @TempDir Path folder;

  private static ActorFiles sample(String name) {
    return ActorFiles.read(List.of(SAMPLES.resolve(name)), () -> {});
  }

  private ActorFiles file(String name, String text) throws IOException {
    return ActorFiles.read(List.of(Files.writeString(folder.resolve(name), text)), () -> {});
  }

  private ActorFiles file(String name, byte[] bytes) throws IOException {
    return ActorFiles.read(List.of(Files.write(folder.resolve(name), bytes)), () -> {});
  }

  private static DirectoryEntry entry(ActorFiles files, String id) {
    return files.entries().stream()
        .map(SourcedEntry::entry)
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> lines(ActorFiles files) {
    return files.problems().stream().map(DataProblem::line).toList();
  }

  @Test
  void readsOurOwnFormat() {
    ActorFiles files = sample("good.actors");
    assertThat(files.problems()).isEmpty();
    assertThat(files.entries())
        .extracting(source -> source.entry().id())
        .containsExactly("tilda-maar", "orlen-front", "nor");
    assertThat(files.entries().getLast().adds()).isTrue();
    assertThat(lines(sample("bad.actors"))).containsExactlyInAnyOrder(1, 3, 7, 8, 9);
  }

  @Test
  void readsTables() {
    ActorFiles files = sample("good.csv");
    DirectoryEntry quist = entry(files, "lothar-quist");
    assertThat(quist.aliases()).containsExactly("L. Quist", "Quist the Elder");
    assertThat(quist.offices())
        .extracting(Office::title)
        .containsExactly("trade minister", "mayor");
    assertThat(entry(files, "union-of-salt-workers").name()).isEqualTo("Union of \"Salt\" Workers");
    assertThat(files.problems()).singleElement().asString().contains(":1: a column", "remark");
    assertThat(entry(sample("semicolons.csv"), "ida-fjell").country()).contains("NOR");
  }

  @Test
  void usesTheGoodRowsOfABadTable() {
    ActorFiles files = sample("bad.csv");
    assertThat(files.entries())
        .extracting(source -> source.entry().id())
        .containsExactly("good-one", "bad-term", "good-two");
    assertThat(lines(files)).containsExactlyInAnyOrder(3, 4, 5, 6, 7, 8);
    assertThat(files.unreadable()).isEmpty();
  }

  @Test
  void readsDictionariesOfActors() {
    ActorFiles files = sample("petrarch.actors.txt");
    assertThat(files.problems()).isEmpty();
    DirectoryEntry maar = entry(files, "tilda-maar");
    assertThat(maar.type()).isEqualTo(ActorType.PERSON);
    assertThat(maar.aliases()).contains("Minister Maar");
    assertThat(DirectorySearch.code(maar, LocalDate.of(2033, 1, 1))).isEqualTo("NORGOV");
    assertThat(DirectorySearch.code(maar, LocalDate.of(2035, 1, 7))).isEqualTo("NORELI");
    assertThat(DirectorySearch.code(maar, LocalDate.of(2020, 1, 7))).isEqualTo("NOROPP");
    DirectoryEntry metternich = entry(files, "metternich");
    assertThat(metternich.aliases()).containsExactly("Klemens von Metternich");
    assertThat(DirectorySearch.code(metternich, LocalDate.of(1850, 1, 1))).isEqualTo("AUT");
    DirectoryEntry rebels = entry(files, "salt-coast-rebels");
    assertThat(rebels.type()).isEqualTo(ActorType.ORGANIZATION);
    assertThat(rebels.sector()).contains(Sector.REB);
    assertThat(rebels.aliases()).contains("SCR");
    assertThat(entry(files, "harbour-league").cameo()).contains("IGOHLG");
  }

  @Test
  void addsADictionarysNamesOfAStateToTheState() {
    ActorDirectory directory = ActorDirectory.load(sample("petrarch.actors.txt"));
    DirectoryEntry norway = directory.actor("nor").orElseThrow();
    assertThat(norway.adjectives()).contains("Norwegian");
    assertThat(directory.named("Fjordland"))
        .singleElement()
        .extracting(name -> name.actor().id())
        .isEqualTo("nor");
    assertThat(directory.state("NOR")).contains(norway);
  }

  @Test
  void usesTheGoodLinesOfABadDictionary() {
    ActorFiles files = sample("petrarch.bad.txt");
    assertThat(files.entries())
        .extracting(source -> source.entry().id())
        .containsExactly("good-last");
    assertThat(lines(files)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void readsDictionariesOfAgents() {
    ActorFiles files = sample("petrarch.agents.txt");
    assertThat(files.nouns())
        .extracting(AgentNoun::noun)
        .containsExactly(
            "lamplighter",
            "coastguard officer",
            "coastguard officers",
            "saltman",
            "saltmen",
            "saltwoman",
            "saltwomen",
            "reeve");
    assertThat(files.nouns().getLast().sector()).isEqualTo(Sector.GOV);
    assertThat(lines(files)).containsExactly(7);
  }

  @Test
  void readsDumps() {
    ActorFiles files = sample("wikidata.json");
    assertThat(files.problems()).isEmpty();
    assertThat(files.entries())
        .extracting(source -> source.entry().id())
        .containsExactly(
            "rudolf-of-strelsau", "league-of-small-kingdoms", "blue-lily-party", "rur");
    DirectoryEntry rudolf = entry(files, "rudolf-of-strelsau");
    assertThat(rudolf.country()).contains("RUR");
    assertThat(rudolf.aliases()).containsExactly("Rudolf the Red");
    assertThat(rudolf.offices())
        .extracting(
            office ->
                office.title() + " " + office.of() + " " + DirectoryWriter.term(office.term()))
        .containsExactly(
            "foreign minister rur 1890-05-06..1894-03",
            "chairperson league-of-small-kingdoms 1895..");
    DirectoryEntry ruritania = entry(files, "rur");
    assertThat(ruritania.capital()).contains("Strelsau");
    assertThat(ruritania.memberOf()).containsExactly("league-of-small-kingdoms");
  }

  @Test
  void usesWhatIsThereOfATruncatedDump() throws IOException {
    byte[] dump = Files.readAllBytes(SAMPLES.resolve("wikidata.json"));
    ActorFiles cut = file("cut.json", Arrays.copyOf(dump, dump.length * 2 / 3));
    assertThat(cut.entries()).isNotEmpty();
    assertThat(cut.problems()).singleElement().asString().contains("not an entity");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(dump);
    }
    assertThat(file("whole.json.gz", packed.toByteArray()).entries()).hasSize(4);
    byte[] part = Arrays.copyOf(packed.toByteArray(), packed.size() - 20);
    assertThat(file("part.json.gz", part).problems()).asString().contains("breaks off");
    assertThat(file("no.json.gz", dump).unreadable()).asString().contains("no gzip file");
    assertThat(file("odd.json", "[\n{\"id\":\"P39\",\n{\"P39\":},\n]\n").problems()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.actors", "x.csv", "x.txt"})
  void refusesWrongEncodings(String name) throws IOException {
    ActorFiles latin = file(name, "[a] Årnes\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.unreadable()).singleElement().asString().contains("not UTF-8");
    assertThat(file(name, new byte[] {1, 0, 2, 0}).unreadable()).asString().contains("binary");
  }

  @Test
  void readsWhatSpreadsheetsSave() throws IOException {
    String table = "\uFEFFName,Type\r\nIda Årnes,person\r\n";
    assertThat(entry(file("bom.csv", table), "ida-arnes").name()).isEqualTo("Ida Årnes");
    assertThat(file("wide.csv", table.getBytes(StandardCharsets.UTF_16LE)).entries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.actors", "x.csv", "x.txt"})
  void leavesHugeLinesOut(String name) throws IOException {
    String good =
        switch (name) {
          case "x.csv" -> "name,type\nIda,person\n";
          case "x.txt" -> "IDA_ [NORGOV]\n";
          default -> "[ida] Ida\ntype: person\n";
        };
    ActorFiles files = file(name, good + "a".repeat(200_000) + "\n");
    assertThat(files.entries()).hasSize(1);
    assertThat(files.problems()).singleElement().asString().contains("100,000 characters");
  }

  @Test
  void namesFilesThatCannotBeRead() throws IOException {
    assertThat(sample("none.csv").unreadable()).asString().contains("no such file");
    assertThat(file("x.doc", "x").unreadable()).asString().contains("not known by its name");
    assertThat(file("x.csv", "").unreadable()).asString().contains("empty");
    assertThat(file("y.csv", "a,b\n1,2\n").unreadable()).asString().contains("no columns name");
    assertThat(file("z.json", "{\n}x\n").unreadable()).asString().contains("no dump of Wikidata");
    assertThat(file("x.json", "").unreadable()).asString().contains("empty");
    assertThat(ActorFiles.read(List.of(SAMPLES), () -> {}).entries()).hasSizeGreaterThan(10);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(ActorFiles.read(List.of(empty), () -> {}).unreadable()).hasSize(1);
  }

  @Test
  void putsTheUsersActorsOverOurs() throws IOException {
    ActorDirectory directory =
        ActorDirectory.load(
            file(
                "my.csv",
                "id,name,type,aka\nnato,Northern Tailors,organization,NATO\n,Kremlin,body,\n"));
    assertThat(directory.actor("nato").orElseThrow().name()).isEqualTo("Northern Tailors");
    assertThat(directory.named("North Atlantic Treaty Organization")).isEmpty();
    assertThat(directory.named("Kremlin"))
        .singleElement()
        .extracting(name -> name.actor().id())
        .isEqualTo("kremlin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good.actors", "good.csv", "petrarch.actors.txt", "wikidata.json"})
  void writesWhatReadsBackTheSame(String name) {
    for (SourcedEntry source : sample(name).entries()) {
      DataFile written = new DataFile("written", DirectoryWriter.block(source).lines().toList());
      List<DataProblem> problems = new java.util.ArrayList<>();
      SourcedEntry read = new DirectoryFile(written, problems).read().getFirst();
      assertThat(problems).isEmpty();
      assertThat(read.entry()).isEqualTo(source.entry());
      assertThat(read.adds()).isEqualTo(source.adds());
    }
  }

  @Test
  void readsTheDatesOfDictionaries() {
    assertThat(DictionaryDates.term("770120-810120"))
        .map(DirectoryWriter::term)
        .contains("1977-01-20..1981-01-20");
    assertThat(DictionaryDates.term(">19810120"))
        .map(DirectoryWriter::term)
        .contains("1981-01-21..");
    assertThat(DictionaryDates.term("<100529")).map(DirectoryWriter::term).contains("..2010-05-28");
    for (String bad : List.of("", "1977", "771320-810120", "810120-770120", "> ", "77-81")) {
      assertThat(DictionaryDates.term(bad)).as(bad).isEqualTo(Optional.empty());
    }
  }

  @Test
  void writesNamesAsNewsDoes() {
    assertThat(DictionaryWords.names("MINISTRY_OF_THE_SALT_"))
        .containsExactly("Ministry of the Salt");
    assertThat(DictionaryWords.names("OMAR_AL-MAAR_"))
        .containsExactly("Omar Al-Maar", "Omar al-Maar");
    assertThat(DictionaryWords.names("ORLA_MCQUIST")).containsExactly("Orla McQuist");
    assertThat(DictionaryWords.names("U.S.K.")).contains("U.S.K.");
    assertThat(DictionaryWords.names("eBay_")).containsExactly("eBay");
  }
}
