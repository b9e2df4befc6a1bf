package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractGateTest {

  private static final Shift[] ALL_HOURS = {Shift.NIGHT, Shift.WEEKEND, Shift.DAY};

  @Test
  void contractKindMustBeAcceptable() {
    judge(aVacancy().contract(Contract.TRAVEL), aCandidate().contracts(Contract.TRAVEL))
        .isMet("contract.accepted");
    judge(
            aVacancy().contract(Contract.TRAVEL),
            aCandidate().contracts(Contract.PERMANENT, Contract.LOCAL))
        .isUnmet("contract.notAccepted")
        .withCure("contract.accept");
  }

  @Test
  void everyShiftAskedMustBeAcceptable() {
    judge(aVacancy().shifts(ALL_HOURS), aCandidate().shifts(Shift.DAY))
        .isUnmet("contract.shiftsNotAccepted")
        .because("shifts", List.of("NIGHT", "WEEKEND"))
        .withCure("contract.acceptShifts");
    judge(
            aVacancy().shifts(ALL_HOURS),
            aCandidate().shifts(Shift.DAY, Shift.NIGHT, Shift.WEEKEND, Shift.ON_CALL))
        .isMet("contract.accepted");
  }

  @Test
  void noneStatedByTheCandidateIsAll() {
    judge(aVacancy().shifts(ALL_HOURS), aCandidate()).isMet("contract.accepted");
    judge(aVacancy().shifts(ALL_HOURS), aCandidate().contracts().shifts())
        .isMet("contract.accepted");
  }

  @Test
  void noShiftStatedByTheVacancySuitsEveryone() {
    judge(aVacancy(), aCandidate().shifts(Shift.NIGHT)).isMet("contract.accepted");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.CONTRACT, vacancy, candidate);
  }
}
