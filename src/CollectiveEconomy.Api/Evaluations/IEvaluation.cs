using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>A way to evaluate support: a field of the schema, and a result that can be cited.</summary>
internal interface IEvaluation
{
    /// <summary>Name of the field.</summary>
    string Name { get; }

    /// <summary>The field.</summary>
    /// <param name="outcomes">The type of outcomes, shared by all fields.</param>
    FieldType Field(OutcomeEnum outcomes);

    /// <summary>The result of a specification.</summary>
    /// <param name="release">The release.</param>
    /// <param name="specification">Text of the specification.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="FormatException">The text is no specification of it.</exception>
    /// <exception cref="Statistics.Cubes.Queries.QueryRefused">The release can't answer.</exception>
    EvaluationAnswer Answer(LoadedRelease release, string specification, AccessClass access, CancellationToken cancellationToken);
}
