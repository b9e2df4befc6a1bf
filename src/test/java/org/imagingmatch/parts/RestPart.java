package org.imagingmatch.parts;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The rest of what shares one service. */
@Suite(failIfNoTests = false)
@SelectPackages("org.imagingmatch")
@ExcludeTags(OtherService.TAG)
@ExcludeClassNamePatterns("org\\.imagingmatch\\.(matching|platform)\\..*Test")
class RestPart {}
