package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.imagingmatch.Owned;
import org.imagingmatch.fault.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many at once. */
@Fault(value = "Writers with the same ETag", passed = "exactly one is 200, the others are 412")
@QuarkusTest
class ConcurrentWritersTest {

  private static final int WRITERS = 32;

  @ParameterizedTest
  @EnumSource
  void ofWritersWithOneEntityTagOneSucceeds(Owned.Kind each) throws Exception {
    Owned kind = each.fresh();
    Response created = kind.create();
    String tag = created.header("ETag");
    List<Integer> statuses =
        atOnce(
            i ->
                kind.owner()
                    .sends(kind.saying("Writer " + i))
                    .header("If-Match", tag)
                    .put(created.header("Location")));
    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses.stream().filter(status -> status == 412)).hasSize(WRITERS - 1);
  }

  @ParameterizedTest
  @EnumSource
  void ofDeletersOneSucceeds(Owned.Kind each) throws Exception {
    Owned kind = each.fresh();
    String at = kind.create().header("Location");
    List<Integer> statuses = atOnce(i -> kind.owner().calls().header("If-Match", "*").delete(at));
    assertThat(statuses).containsOnlyOnce(204).containsOnly(204, 404);
  }

  @ParameterizedTest
  @EnumSource
  void upsertsOfOneExternalIdMakeOneRow(Owned.Kind each) throws Exception {
    Owned kind = each.fresh();
    int before = items(kind).size();
    List<Integer> statuses =
        atOnce(i -> kind.owner().sends(kind.body()).put(kind.byExternalId(id(kind))));
    assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(items(kind)).hasSize(before + 1);
  }

  @ParameterizedTest
  @EnumSource
  void ofCreateOnlyUpsertsOneSucceeds(Owned.Kind each) throws Exception {
    Owned kind = each.fresh();
    List<Integer> statuses =
        atOnce(
            i ->
                kind.owner()
                    .sends(kind.body())
                    .header("If-None-Match", "*")
                    .put(kind.byExternalId(id(kind))));
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 412);
  }

  private static String id(Owned kind) {
    return kind.body().get("externalId").textValue();
  }

  private static List<Object> items(Owned kind) {
    return kind.owner().calls().get(kind.path()).jsonPath().getList("items");
  }

  private static List<Integer> atOnce(Writer writer) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      CyclicBarrier barrier = new CyclicBarrier(WRITERS);
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int number = i;
        calls.add(
            () -> {
              barrier.await();
              return writer.write(number).statusCode();
            });
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> call : threads.invokeAll(calls)) {
        statuses.add(call.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Writer {
    Response write(int number);
  }
}
