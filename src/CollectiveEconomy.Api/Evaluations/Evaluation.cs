using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>A way to evaluate support, with its own record of choices.</summary>
/// <typeparam name="TMethod">The choices.</typeparam>
/// <typeparam name="TAnswer">The result.</typeparam>
/// <typeparam name="TType">The result in the schema.</typeparam>
/// <param name="name">Name of the field.</param>
/// <param name="description">What it evaluates.</param>
/// <param name="cube">The cube whose organisations or models are evaluated.</param>
/// <param name="cost">Cost of one result: what it computes, in cells of a cube that take as long.</param>
internal abstract class Evaluation<TMethod, TAnswer, TType>(string name, string description, string cube, int cost) : IEvaluation
    where TMethod : class
    where TAnswer : EvaluationAnswer
    where TType : IGraphType
{
    /// <inheritdoc/>
    public string Name => name;

    /// <summary>The cube whose organisations or models are evaluated.</summary>
    protected Cube Cube { get; } = Cube.All.Single(other => other.Name == cube);

    /// <inheritdoc/>
    public FieldType Field(OutcomeEnum outcomes) =>
        new FieldType
        {
            Name = name,
            Description = description,
            Type = typeof(NonNullGraphType<TType>),
            Arguments = Arguments(outcomes),
            Resolver = new FuncFieldResolver<LoadedRelease, TAnswer>(context =>
                QueryFaults.Told(
                    context,
                    () =>
                        Answer(
                            context.Source,
                            Specify(context),
                            context.RequestServices!.GetRequiredService<CallerAccess>().Class,
                            context.CancellationToken
                        )
                )
            ),
        }.WithCost(weight: cost);

    /// <inheritdoc/>
    public EvaluationAnswer Answer(LoadedRelease release, string specification, AccessClass access, CancellationToken cancellationToken) =>
        Specification<TMethod>.Read(specification) is var read && read.Kind == name
            ? Answer(release, read, access, cancellationToken)
            : throw new FormatException();

    /// <summary>The arguments of the field.</summary>
    protected abstract QueryArguments Arguments(OutcomeEnum outcomes);

    /// <summary>The specification that the arguments make.</summary>
    protected abstract Specification<TMethod> Specify(IResolveFieldContext context);

    /// <summary>The result of a specification.</summary>
    protected abstract TAnswer Answer(
        LoadedRelease release,
        Specification<TMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    );
}
