package org.imagingmatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.imagingmatch.matching.model.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who stands first, agreed by eye: the persona agency's best three for demo vacancies, most of them
 * made from real postings. A change of a criterion that moves one of them must be able to say why.
 */
@QuarkusTest
class RankingHeadTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Inject DemoRecords records;
  @Inject RuleBook rules;

  private static DemoDay day;

  @BeforeEach
  void drawOnce() {
    if (day == null) {
      day = new DemoDay(records, rules, TODAY);
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHN-MRI-0001          | NL-000001 NL-000126 NL-001924 | MRI in Oregon: licensed there, the certificate outlasts the contract, the nearest first
          CHN-CATHIR-1107       | NL-000127 NL-000004           | three rooms and a Maryland licence: two people have them all, the longer practised first
          TRAVEL-025611842      | NL-000397 NL-001363 NL-001078 | no certificate asked: months in the cath lab and a North Dakota licence decide
          CHN-2418              | NL-000918 NL-001842 NL-001038 | Alabama licenses nobody: months in CT and nearness decide
          FVN-CT-30886117-27    | NL-001038 NL-001819 NL-000519 | Minnesota licenses some settings only, so nobody is sure; certificates that last come first
          FVN-MR-30813009-27    | NL-001618 NL-001406 NL-000588 | a licensed beginner in Florida stands before old hands whose licence is open
          CHN-18612             | NL-000857 NL-001289 NL-001856 | the RDCS asked is satisfied by its adult echo specialty
          FVN-US-30894093-27    | NL-001923 NL-000858 NL-001696 | a federal ultrasound post asks no certificate: near Texans with experience, lapsing papers or not
          CHN-PET-0003          | NL-001845 NL-001807 NL-001150 | PET/CT by its own record, then by the two halves
          GDM-DXB-041           | NL-001347 NL-001735 NL-001098 | Dubai: registered there, then due for renewal, then registered in Abu Dhabi and recognised in time
          GDM-RUH-102           | NL-001241 NL-001200 NL-000186 | Riyadh: everybody needs the registration and a visa; the Gulf resident stands first
          T9417-27-0031         | NL-000076 NL-000308 NL-000759 | radiotherapy in Greater London: therapeutic registration, Londoners first
          RR118/04/27AA         | NL-001514 NL-001792 NL-001766 | X-ray in Fife: Edinburgh, Glasgow, London
          HVD/024771            | NL-000358 NL-001890 NL-000245 | South African registrations renew inside the contract: at risk for all, experience decides
          TDR-XR-2711           | NL-001734 NL-000587 NL-000275 | Queensland: long experience in the next state before less of it nearby
          FVN-GP-30743062-27    | NL-000006                     | X-ray and ultrasound in Montana: only one person does both and is licensed
          """)
  void headIs(String vacancy, String expected, String because) {
    List<String> head = day.head(vacancy, 3);
    assertThat(head).as(because).isEqualTo(Arrays.asList(expected.split(" ")));
  }
}
