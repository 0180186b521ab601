using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>The result of an evaluation. What is derived from it is computed when it is asked for.</summary>
/// <param name="release">The release.</param>
/// <param name="specified">What is evaluated.</param>
/// <param name="access">Whose table answers.</param>
internal abstract class EvaluationAnswer(LoadedRelease release, ISpecification specified, AccessClass access)
{
    /// <summary>The release.</summary>
    public LoadedRelease Release { get; } = release;

    /// <summary>What is evaluated.</summary>
    public ISpecification Specified { get; } = specified;

    /// <summary>Whose table answers.</summary>
    public AccessClass Access { get; } = access;

    /// <summary>What is shown of it.</summary>
    public EstimateRules Rules { get; } = new(access);

    /// <summary>Title of a citation.</summary>
    public abstract LocalizedText Title { get; }

    /// <summary>What must hold for the result to mean what it says, in two sentences.</summary>
    public abstract LocalizedText Assumption { get; }

    /// <summary>All of the result, as it is cited.</summary>
    public abstract object Result { get; }
}
