package org.dragoman.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpLanguagesIT {
  private static final OpenNlpLanguages LANGUAGES = new OpenNlpLanguages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French     | Le ministre a dit lundi que les pourparlers reprendraient la semaine prochaine, malgré les tensions à la frontière.
          Spanish    | El ministro dijo el lunes que las conversaciones se reanudarán la próxima semana, pese a las tensiones en la frontera.
          German     | Der Minister sagte am Montag, die Gespräche würden trotz der Spannungen an der Grenze in der nächsten Woche fortgesetzt.
          Russian    | Министр заявил в понедельник, что переговоры возобновятся на следующей неделе, несмотря на напряжённость на границе.
          Turkish    | Bakan pazartesi günü yaptığı açıklamada sınırdaki gerginliğe rağmen görüşmelerin gelecek hafta yeniden başlayacağını söyledi.
          Arabic     | قال الوزير يوم الاثنين إن المحادثات ستستأنف الأسبوع المقبل رغم التوتر على الحدود بين البلدين
          Chinese    | 部长星期一表示，尽管边境局势紧张，谈判仍将于下周恢复，双方代表团将在首都会面。
          """)
  void namesOtherLanguages(String language, String text) {
    assertThat(LANGUAGES.foreign(text + " " + text))
        .hasValueSatisfying(name -> assertThat(name).contains(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said on Monday that the talks would resume next week, despite the tension at the border.
          Cabinet: Ana Ruiz (finance), Tilda Maar (fisheries), Olaf Brekke (defence); named by President Ivar Lund in Orlen on Monday.
          KABUL, March 4 - Mullah Abdul Rahman Akhund, Haji Sher Mohammad Khan and Qari Saifullah met in Kandahar.
          """)
  void knowsEnglishByItsSmallWordsOrByItsModel(String text) {
    assertThat(LANGUAGES.foreign(text)).isEmpty();
  }
}
