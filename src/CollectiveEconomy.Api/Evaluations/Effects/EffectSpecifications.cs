using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>What a specification of effects names.</summary>
internal static class EffectSpecifications
{
    extension(Specification<EffectMethod> specification)
    {
        /// <summary>The measure whose change is estimated.</summary>
        public Measure Outcome => specification.Question.Figures[0].Measure;

        /// <summary>The covariates, in a fixed order.</summary>
        public IReadOnlyList<Dimension> Covariates =>
            [
                .. specification.Method.Covariates.Select(name =>
                    specification.Question.Cube.Dimensions.Single(dimension => dimension.Name == name)
                ),
            ];
    }
}
