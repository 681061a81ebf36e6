package penholder.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          its resolution 71/317 of 19 July 2017                   | 71/317=A/RES/71/317
          Resolutions 57/35, 59/5 and 73/259.                     | 57/35=A/RES/57/35 59/5=A/RES/59/5 73/259=A/RES/73/259
          Security Council resolution 1325 (2000) of 31 October   | 1325 (2000)=S/RES/1325(2000)
          Resolution 66/2, annex.                                 | 66/2=A/RES/66/2
          Resolution 217 A (III).                                 | 217 A (III)=A/RES/217(III)
          its resolution 72/266 B of 5 July 2018                  | 72/266=A/RES/72/266B
          resolution S-10/2                                       | S-10/2=A/RES/S-10/2
          Economic and Social Council resolution 2006/4           | 2006/4=E/RES/2006/4
          Human Rights Council resolution 16/21 of 25 March 2011  | 16/21=A/HRC/RES/16/21
          Commission on Narcotic Drugs resolution 62/8            | ''
          resolution 16/21                                        | ''
          resolution 40/3 of 21 March 2019                        | ''
          its decision 74/544                                     | ''
          See A/79/302-S/2024/600, sect. II.                      | A/79/302-S/2024/600=A/79/302
          A/73/178/Rev.1 and A/74/191.                            | A/73/178/Rev.1=A/73/178/Rev.1 A/74/191=A/74/191
          (A/75/L.25 and A/75/L.25/Add.1)                         | A/75/L.25=A/75/L.25 A/75/L.25/Add.1=A/75/L.25/Add.1
          S/RES/1325 (2000)                                       | S/RES/1325 (2000)=S/RES/1325(2000)
          A/CONF.157/24 (Part I), chap. III.                      | A/CONF.157/24 (Part I)=A/CONF.157/24(PartI)
          A/76/6 (Sect. 3)/Add.1                                  | A/76/6 (Sect. 3)/Add.1=A/76/6(Sect.3)/Add.1
          HIV/AIDS and/or A/B, 2025/26, vol. 1331, No. 22341      | ''
          Sales No. E.96.IV.13, Beijing, 4–15 September 1995      | ''
          its resolution 74/2 of 10 October 2019, entitled “Health”, and 74/307 of 11 September 2020 | 74/2=A/RES/74/2 74/307=A/RES/74/307
          """)
  void aSymbolLeadsToItsDocument(String words, String links) {
    String found =
        SymbolLink.in(words).stream()
            .map(link -> words.substring(link.from(), link.to()) + "=" + link.symbol())
            .collect(Collectors.joining(" "));
    assertEquals(links, found);
  }
}
