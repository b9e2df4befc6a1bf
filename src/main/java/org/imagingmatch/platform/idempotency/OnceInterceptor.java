package org.imagingmatch.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.function.Supplier;

/** Stands before the work of every POST, and after all that decides whether it may be done. */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {

  private final KeyedRequests requests;
  private final OncePerKey once;

  OnceInterceptor(KeyedRequests requests, OncePerKey once) {
    this.requests = requests;
    this.once = once;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    Optional<KeyedRequest> request = requests.current();
    if (request.isEmpty()) {
      return call.proceed();
    }
    Supplier<Made> work = () -> new Made(call.getMethod(), proceed(call));
    return call.getMethod().isAnnotationPresent(Recomputed.class)
        ? once.recompute(request.get(), work).value()
        : once.keep(request.get(), work).value();
  }

  private static Object proceed(InvocationContext call) {
    try {
      return call.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
