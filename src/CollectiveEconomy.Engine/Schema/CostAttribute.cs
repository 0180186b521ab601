using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Declares what a field costs, where the general model would estimate it wrongly.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CostAttribute : GraphQLAttribute
{
    /// <summary>The cost of one object of the field; not a number for the default, which is 1, or 0 for scalars.</summary>
    public double Weight { get; init; } = double.NaN;

    /// <summary>How many objects the field gives unless the caller says; 0 for the configured page or list length.</summary>
    public int Page { get; init; }

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) =>
        fieldType.WithCost(double.IsNaN(Weight) ? null : Weight, Page == 0 ? null : Page);
}
