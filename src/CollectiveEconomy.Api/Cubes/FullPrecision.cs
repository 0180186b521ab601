using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The argument by which callers with a role ask for all digits of a figure.</summary>
internal static class FullPrecision
{
    private const string Name = "precision";

    public static QueryArgument Argument() =>
        new QueryArgument<NonNullGraphType<FigurePrecisionType>>
        {
            Name = Name,
            Description =
                "Digits of figures. SHOWN rounds to those that the number of observations and the method carry; FULL needs the role RESEARCHER.",
            DefaultValue = FigurePrecision.Shown,
        };

    /// <summary>Why a caller without a role gets no full precision.</summary>
    public static LocalizedText NeedsRole { get; } =
        new(
            "'precision: FULL' cần vai trò RESEARCHER; nếu không có vai trò, hãy hỏi SHOWN.",
            "'precision: FULL' needs the role RESEARCHER; without a role, ask for SHOWN."
        );

    /// <summary>Whether all digits are asked for.</summary>
    /// <exception cref="QueryRefused">The caller has no role.</exception>
    public static bool IsAsked(IResolveFieldContext context, AccessClass access) =>
        (context.GetArgument<FigurePrecision>(Name), access) switch
        {
            (FigurePrecision.Shown, _) => false,
            (_, AccessClass.Exact) => true,
            _ => throw new QueryRefused([new QueryFault(RoleErrorCodes.AccessDenied.Name, NeedsRole)]),
        };
}
