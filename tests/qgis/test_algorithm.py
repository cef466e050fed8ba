"""What every algorithm of the provider shares."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from poverty_map_plugin.processing.algorithm import PovertyMapAlgorithm
from poverty_map_plugin.processing.provider import ALGORITHMS


class Broken(PovertyMapAlgorithm):
    def run_algorithm(self, parameters: Any, context: Any, feedback: Any) -> dict[str, Any]:
        return {"x": parameters["nothing"]}


def test_a_mistake_of_our_own_is_a_sentence_and_the_log_tells_where(qgis_app: object) -> None:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        Broken().processAlgorithm({}, QgsProcessingContext(), feedback)
    assert "KeyError" in str(caught.value)
    assert "test_algorithm.py:" in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert "Traceback" in feedback.textLog()


@pytest.mark.parametrize("kind", ALGORITHMS)
def test_every_algorithm_says_what_it_does(qgis_app: object, kind: type[PovertyMapAlgorithm]) -> None:
    algorithm = kind()
    algorithm.initAlgorithm()
    assert algorithm.displayName()
    assert len(algorithm.shortHelpString()) > 50
    assert all(parameter.description() for parameter in algorithm.parameterDefinitions())
