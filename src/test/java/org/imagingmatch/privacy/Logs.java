package org.imagingmatch.privacy;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that the service logs meanwhile, with stack traces and context. */
public final class Logs extends Handler {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Formatter format = new PatternFormatter("%c %X %s%e");

  /** From now on. */
  public static Logs open() {
    Logs logs = new Logs();
    Logger.getLogger("").addHandler(logs);
    return logs;
  }

  /** All of it so far. */
  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(format.format(ExtLogRecord.wrap(record)));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
