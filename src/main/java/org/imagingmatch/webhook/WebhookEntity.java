package org.imagingmatch.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.store.Listed;
import org.imagingmatch.platform.store.Moments;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.Versioned;

@Entity
@Table(name = "webhook")
class WebhookEntity implements Versioned, Listed {

  @EmbeddedId private RowId rowId;
  @Version private long version;
  private String url;
  private List<String> types;
  private String description;

  @Enumerated(EnumType.STRING)
  private WebhookStatus status;

  @Enumerated(EnumType.STRING)
  private WhyDisabled disabledBecause;

  private byte[] secret;
  private byte[] oldSecret;
  private Instant oldSecretUntil;

  @Column(updatable = false)
  private Instant createdAt;

  private Instant updatedAt;

  protected WebhookEntity() {}

  WebhookEntity(RowId rowId, byte[] secret, Instant now) {
    this.rowId = rowId;
    this.secret = secret;
    this.createdAt = Moments.of(now);
  }

  WebhookEntity state(NewWebhook stated, Instant now) {
    url = stated.url();
    types = stated.types() == null ? null : stated.types().stream().distinct().toList();
    description = stated.description();
    if (status != stated.statusOrUsual()) {
      status = stated.statusOrUsual();
      disabledBecause = isEnabled() ? null : WhyDisabled.ASKED;
    }
    touch(now);
    return this;
  }

  NewWebhook stated() {
    return new NewWebhook(url, types, description, status, null);
  }

  /** Signs with another secret, and with the one before until a moment; null = not with it. */
  WebhookEntity sign(byte[] newSecret, Instant oldUntil, Instant now) {
    oldSecret = oldUntil == null ? null : secret;
    oldSecretUntil = oldUntil == null ? null : Moments.of(oldUntil);
    secret = newSecret;
    touch(now);
    return this;
  }

  WebhookEntity disable(WhyDisabled why, Instant now) {
    status = WebhookStatus.DISABLED;
    disabledBecause = why;
    touch(now);
    return this;
  }

  private void touch(Instant now) {
    updatedAt = updatedAt == null ? createdAt : Moments.after(updatedAt, now);
  }

  boolean isEnabled() {
    return status == WebhookStatus.ENABLED;
  }

  String url() {
    return url;
  }

  /** Null = all. */
  List<String> types() {
    return types;
  }

  /** Those that sign at a moment, sealed, the newest first. */
  List<byte[]> secrets(Instant now) {
    return oldSecretUntil != null && now.isBefore(oldSecretUntil)
        ? List.of(secret, oldSecret)
        : List.of(secret);
  }

  RowId rowId() {
    return rowId;
  }

  @Override
  public UUID id() {
    return rowId.id();
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Instant createdAt() {
    return createdAt;
  }

  Webhook view() {
    return new Webhook(
        id(),
        version,
        url,
        types,
        description,
        status,
        disabledBecause,
        oldSecretUntil,
        createdAt,
        updatedAt);
  }
}
