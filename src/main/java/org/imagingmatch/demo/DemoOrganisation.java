package org.imagingmatch.demo;

import java.util.UUID;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.organisation.OrganisationContact;
import org.imagingmatch.organisation.OrganisationKind;

/** The fictional organisations. The names of the constants begin their external ids. */
public enum DemoOrganisation {
  /** The agency of the local personas. */
  NL(LocalOrganisations.AGENCY, "Northlight Imaging Staffing", 2000),
  /** An agency with people in many countries. */
  TT("00000000-0000-4000-8000-00000000a101", "Tern and Tide Imaging People", 1500),
  /** An agency of the United States. */
  HL("00000000-0000-4000-8000-00000000a102", "Harbourline Allied Staffing", 1500),

  /** The provider of the local personas. */
  CHN(LocalOrganisations.PROVIDER, "Cascade Health Network", 0),
  /** A federal network of the United States. */
  FVN("00000000-0000-4000-8000-00000000b101", "Federal Veterans Imaging Network", 0),
  /** Hospitals of the United States that hire travellers. */
  WCH("00000000-0000-4000-8000-00000000b102", "Wayfarer Client Hospitals", 0),
  /** Hospitals of the United Kingdom. */
  TSH("00000000-0000-4000-8000-00000000b103", "Tayshore Health Board", 0),
  /** Hospitals of Ireland. */
  LIF("00000000-0000-4000-8000-00000000b104", "Liffeyside Imaging Services", 0),
  /** Hospitals of South Africa. */
  HVD("00000000-0000-4000-8000-00000000b105", "Highveld Crown Diagnostic Services", 0),
  /** Hospitals of Australia and New Zealand. */
  TDR("00000000-0000-4000-8000-00000000b106", "Two Tides Radiology", 0),
  /** Hospitals of Canada. */
  LCD("00000000-0000-4000-8000-00000000b107", "Loon Call Diagnostics", 0),
  /** Hospitals of the Gulf. */
  GDM("00000000-0000-4000-8000-00000000b108", "Golden Dhow Medical Group", 0),
  /** A centre in Singapore. */
  SLI("00000000-0000-4000-8000-00000000b109", "Straits Lantern Imaging", 0),
  /** Hospitals of Germany. */
  KLB("00000000-0000-4000-8000-00000000b110", "Klinikverbund Lindenbogen", 0);

  private static final int NAMED = 6;

  private final UUID id;
  private final String title;
  private final int people;

  DemoOrganisation(String id, String title, int people) {
    this(UUID.fromString(id), title, people);
  }

  DemoOrganisation(UUID id, String title, int people) {
    this.id = id;
    this.title = title;
    this.people = people;
  }

  public UUID id() {
    return id;
  }

  /** What the organisation is called. */
  public String title() {
    return title;
  }

  /** How many people an agency has; 0 for a provider. */
  public int people() {
    return people;
  }

  /** Whom to ask about an agency's people: addresses and numbers that are nobody's. */
  OrganisationContact contact() {
    return switch (this) {
      case NL -> contact("northlight", "+1-503-555-0142");
      case TT -> contact("tern-and-tide", "+44 1632 960142");
      case HL -> contact("harbourline", "+1-617-555-0118");
      default -> null;
    };
  }

  private static OrganisationContact contact(String name, String phone) {
    String domain = name + ".example.org";
    return new OrganisationContact("desk@" + domain, phone, "https://" + domain);
  }

  /** The number of an agency's first person that no example names. */
  int firstNumber() {
    return this == NL ? NAMED + 1 : 1;
  }

  OrganisationKind kind() {
    return people > 0 ? OrganisationKind.AGENCY : OrganisationKind.PROVIDER;
  }
}
