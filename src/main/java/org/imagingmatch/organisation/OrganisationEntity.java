package org.imagingmatch.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Listed;
import org.imagingmatch.platform.store.Moments;
import org.imagingmatch.platform.store.Versioned;

@Entity
@Table(name = "organisation")
class OrganisationEntity implements Versioned, Listed {

  @Id UUID id;

  @Version long version;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  OrganisationKind kind;

  String name;

  @Embedded OrganisationContact contact;

  boolean suspended;

  @Column(updatable = false)
  Instant createdAt;

  Instant updatedAt;

  protected OrganisationEntity() {}

  OrganisationEntity(UUID id, OrganisationKind kind, Instant now) {
    this.id = id;
    this.kind = kind;
    this.createdAt = Moments.of(now);
  }

  OrganisationEntity state(NewOrganisation stated, Instant now) {
    suspended = Boolean.TRUE.equals(stated.suspended());
    return state(stated.profile(), now);
  }

  OrganisationEntity state(NewOrganisationProfile stated, Instant now) {
    name = stated.name();
    contact = stated.contact();
    updatedAt = updatedAt == null ? createdAt : Moments.after(updatedAt, now);
    return this;
  }

  NewOrganisation stated() {
    return new NewOrganisation(id, kind, name, contact, suspended);
  }

  NewOrganisationProfile profile() {
    return stated().profile();
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Instant createdAt() {
    return createdAt;
  }
}
