package org.imagingmatch.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Completes the description at build time with what follows from the rules of the API, so that an
 * endpoint needs few annotations: the answers each operation can give, the shapes of merge patches,
 * API keys in the place of tokens, how large anything can be, and the hand-written prose and
 * examples put where they belong.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

  private static final List<HttpMethod> METHODS =
      List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);

  private final Records records;
  private final RequestKeys keys;

  /** For the build, which knows the classes only through their index. */
  public ApiDescription(IndexView index) {
    this.records = new Records(index);
    this.keys = RequestKeys.of(index);
  }

  @Override
  public Schema filterSchema(Schema schema) {
    return Simplifications.of(schema);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    records.complete(schemas);
    Map<String, Schema> named = Simplifications.named(schemas);
    Prose prose = new Prose(api);
    Answers answers = new Answers(records.versioned(), records.unrepeatable());
    Answers.complete(api.getComponents().getResponses());
    MergePatchShapes patches = new MergePatchShapes(named);
    operations(
        api,
        (endpoint, operation) -> {
          patches.describe(operation);
          answers.describe(endpoint, operation);
          keys.describe(endpoint, operation);
          Forms.describe(operation);
          prose.describe(operation);
          ApiKeyAlternative.describe(operation);
        });
    prose.removeSource();
    ApiKeyAlternative.introduce(api);
    api.getComponents().setSchemas(new UsedSchemas(named).of(api));
    bound(api);
  }

  private static void bound(OpenAPI api) {
    Components shared = api.getComponents();
    shared.getSchemas().values().forEach(Bounds::complete);
    shared.getHeaders().values().forEach(header -> Bounds.complete(header.getSchema()));
    shared.getParameters().values().forEach(Bounds::complete);
    operations(
        api,
        (endpoint, operation) -> {
          Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())
              .forEach(Bounds::complete);
          Schemas.of(operation).forEach(Bounds::complete);
        });
  }

  private static void operations(OpenAPI api, BiConsumer<Endpoint, Operation> each) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              Map<HttpMethod, Operation> operations = item.getOperations();
              // Taken out and put back, so that their order is not the compiler's.
              METHODS.forEach(method -> item.setOperation(method, null));
              METHODS.stream()
                  .filter(operations::containsKey)
                  .forEach(
                      method -> {
                        Operation operation = operations.get(method);
                        each.accept(new Endpoint(method, path), operation);
                        item.setOperation(method, operation);
                      });
            });
  }
}
