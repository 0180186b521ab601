using System.Collections;
using CollectiveEconomy.Engine.Schema;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation.Complexity;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// The cost of an operation is the most objects that its answer can hold. An object costs 1 and a scalar 0, unless <see cref="CostAttribute"/>
/// says otherwise; a paged field gives as many as <c>first</c> or <c>last</c> asks, one that takes <c>ids</c> as many as are given; any other list is taken to have the configured length.
/// </summary>
/// <remarks>
/// A page may be an object that holds its list (<c>nodes</c>, <c>edges</c>, <c>cells</c>): the lists directly in it have the length of the page.
/// Introspection lists count as one object, since the schema bounds them.
/// </remarks>
/// <param name="limits">What is assumed of pages and lists that nobody measured.</param>
public sealed class CostModel(CostLimits limits)
{
    private const string First = "first";
    private const string Last = "last";
    private const string Ids = "ids";

    /// <summary>Names of the arguments that decide how many objects a field gives.</summary>
    public static IReadOnlyList<string> Sizes { get; } = [First, Last, Ids];

    /// <summary>The cost of one selected field, and how often what is selected below it is given.</summary>
    /// <param name="field">The field with its arguments, variables applied.</param>
    public FieldComplexityResult Of(FieldImpactContext field)
    {
        var objects = ObjectsOf(field);
        var isScalar = field.FieldDefinition.ResolvedType?.GetNamedType() is ScalarGraphType;
        var weight = field.FieldDefinition.DeclaredCost()?.Weight ?? (isScalar && !IsPaged(field.FieldDefinition) ? 0 : 1);
        return new FieldComplexityResult(weight * objects, objects);
    }

    private double ObjectsOf(FieldImpactContext field)
    {
        var definition = field.FieldDefinition;
        var lists = ListsIn(definition.ResolvedType);
        if (lists == 0)
            return 1;
        if (field.Arguments?.TryGetValue(Ids, out var ids) == true && ids.Value is ICollection named)
            return Math.Max(named.Count, 1);
        if (IsPaged(definition))
            return PageOf(field) * Math.Pow(limits.ListLength, lists - 1);
        if (field.ParentType.Name.StartsWith("__", StringComparison.Ordinal))
            return 1;
        var isListOfPage =
            field.Parent is { } parent && IsPaged(parent.FieldDefinition) && ListsIn(parent.FieldDefinition.ResolvedType) == 0;
        var outermost = isListOfPage ? PageOf(field.Parent!.Value) : definition.DeclaredCost()?.Page ?? limits.ListLength;
        return outermost * Math.Pow(limits.ListLength, lists - 1);
    }

    private double PageOf(FieldImpactContext paged) =>
        Math.Max(Asked(paged, First), Asked(paged, Last)) is > 0 and var asked
            ? asked
            : paged.FieldDefinition.DeclaredCost()?.Page ?? limits.DefaultPage;

    // A size that cannot be a number is refused when the field is answered; here it must only never look cheap.
    private static double Asked(FieldImpactContext field, string size)
    {
        var given = field.Arguments is { } arguments && arguments.TryGetValue(size, out var sent) ? sent.Value : null;
        return (given ?? field.FieldDefinition.Arguments?.Find(size)?.DefaultValue) switch
        {
            null => 0,
            int number => number,
            long number => number,
            IConvertible other => Convert.ToDouble(other, System.Globalization.CultureInfo.InvariantCulture),
            _ => double.PositiveInfinity,
        };
    }

    private static bool IsPaged(FieldType field) => field.Arguments?.Find(First) is not null || field.Arguments?.Find(Last) is not null;

    private static int ListsIn(IGraphType? type) =>
        type switch
        {
            NonNullGraphType required => ListsIn(required.ResolvedType),
            ListGraphType list => 1 + ListsIn(list.ResolvedType),
            _ => 0,
        };
}
