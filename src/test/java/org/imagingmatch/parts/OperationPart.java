package org.imagingmatch.parts;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything else that needs a service of its own. */
@Suite(failIfNoTests = false)
@SelectPackages("org.imagingmatch")
@IncludeTags(OtherService.TAG)
@ExcludeClassNamePatterns("org\\.imagingmatch\\.(openapi|demo)\\..*Test")
class OperationPart {}
