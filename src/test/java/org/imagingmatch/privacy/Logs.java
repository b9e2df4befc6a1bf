package org.imagingmatch.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that the service logs meanwhile, with stack traces and context. */
final class Logs extends Handler {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  static Logs open() {
    Logs logs = new Logs();
    Logger.getLogger("").addHandler(logs);
    return logs;
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord record) {
    ExtLogRecord line = ExtLogRecord.wrap(record);
    StringWriter text = new StringWriter();
    text.append(line.getLoggerName()).append(' ').append(line.getFormattedMessage());
    text.append(' ').append(line.getMdcCopy().toString());
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(text, true));
    }
    lines.add(text.toString());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
