using GraphQL.Utilities;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>A schema made of slices: queries, and mutations if any slice brings one.</summary>
public abstract class SlicedSchema : GraphQL.Types.Schema
{
    /// <summary>Takes the roots as the slices made them.</summary>
    /// <param name="services">Resolves graph types.</param>
    /// <param name="query">The query root.</param>
    /// <param name="mutation">The mutation root; left out while it has no fields.</param>
    /// <param name="visitors">What completes descriptions, before roles are added to them.</param>
    protected SlicedSchema(IServiceProvider services, QueryRoot query, MutationRoot mutation, params ISchemaNodeVisitor[] visitors)
        : base(services)
    {
        Query = query;
        if (mutation.Fields.Count > 0)
            Mutation = mutation;
        ScalarSpecifications.Declare(this);
        foreach (var visitor in visitors.Append(new RoleDescriptions()).Append(new ScalarSpecifications()))
            this.RegisterVisitor(visitor);
    }
}
