package org.imagingmatch.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What an admin states of a webhook.
 *
 * @param url where events are sent
 * @param types of the events; null = all, also those that come to be later
 * @param description null = none
 * @param status null = enabled
 * @param resume where to go on, with the change that enables it; null = where it stopped
 */
public record NewWebhook(
    @NotBlank @Size(max = 2000) String url,
    @Size(min = 1, max = 50, message = "{entries}") List<@NotNull String> types,
    @Size(min = 1, max = 200) String description,
    WebhookStatus status,
    Resume resume) {

  WebhookStatus statusOrUsual() {
    return Objects.requireNonNullElse(status, WebhookStatus.ENABLED);
  }
}
