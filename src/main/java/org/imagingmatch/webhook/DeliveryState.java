package org.imagingmatch.webhook;

/** How far a delivery has come. */
public enum DeliveryState {
  /** It is to be sent, or to be sent again. */
  PENDING,
  /** The receiver took it. */
  DELIVERED,
  /** It is not tried again, unless somebody asks for it. */
  FAILED
}
