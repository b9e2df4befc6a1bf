package org.imagingmatch.matching;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The form of an answer, chosen before any work is done for it; here it is only described. */
public class FormParameter {

  @Parameter(description = "json, csv or html, for links, which cannot send Accept; it wins.")
  @QueryParam("form")
  public Form form;
}
