package org.imagingmatch.platform;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 400 for a query parameter that cannot be read, which Jakarta REST calls "not found"; 404 for
 * everything that is not there, a malformed id in the path included.
 */
@Provider
@Priority(Problems.OVER_LIBRARY)
public class UnreadableParameterMapper extends ExceptionMapperBase<NotFoundException> {

  @Context UriInfo request;

  @Override
  protected HttpProblem toProblem(NotFoundException e) {
    Throwable cause = e.getCause();
    if (cause instanceof HttpProblem told) {
      return told;
    }
    return Optional.ofNullable(cause)
        .flatMap(this::parameter)
        .map(parameter -> Problems.invalid(List.of(Fault.in(parameter, detail(parameter, cause)))))
        .orElseGet(() -> HttpProblem.valueOf(Status.NOT_FOUND));
  }

  /** The cause does not name the parameter, but quotes its value. */
  private Optional<String> parameter(Throwable cause) {
    return request.getQueryParameters().entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(value -> quotes(cause, value)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean quotes(Throwable cause, String value) {
    if (cause instanceof DateTimeParseException unread) {
      return unread.getParsedString().equals(value);
    }
    String message = String.valueOf(cause.getMessage());
    return message.contains('"' + value + '"')
        || message.endsWith(": " + value)
        || message.endsWith("." + value);
  }

  private static String detail(String parameter, Throwable cause) {
    String expected =
        cause instanceof NumberFormatException
            ? "a number"
            : cause instanceof DateTimeParseException
                ? "a date such as 2027-01-15"
                : "one of the values that its description lists";
    return "The query parameter %s must be %s.".formatted(parameter, expected);
  }
}
