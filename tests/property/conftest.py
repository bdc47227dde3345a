"""How hard the property tests try: the same examples each time, more of them by HUB_EXAMPLES=1000."""

import os

from hypothesis import HealthCheck, settings

# No deadline: a busy machine is no fault. No database: tests leave nothing in the repository.
settings.register_profile(
    "hub",
    deadline=None,
    database=None,
    derandomize=not os.environ.get("HUB_EXAMPLES"),
    max_examples=int(os.environ.get("HUB_EXAMPLES", "50")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("hub")
