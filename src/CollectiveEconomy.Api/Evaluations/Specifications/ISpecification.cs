using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Api.Evaluations.Specifications;

/// <summary>What is evaluated and how, without the release: it may be registered before there are any results.</summary>
internal interface ISpecification
{
    /// <summary>Name of the evaluation, that of its field.</summary>
    string Kind { get; }

    /// <summary>The organisations and their outcome.</summary>
    CubeQuery Question { get; }

    /// <summary>The specification as JSON that is the same whenever the same is evaluated.</summary>
    string Text { get; }
}
