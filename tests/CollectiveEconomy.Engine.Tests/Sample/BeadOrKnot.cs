using GraphQL.Types;

namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>A bead or a knot, as only the answer knows.</summary>
public sealed class BeadOrKnot : UnionGraphType
{
    public BeadOrKnot()
    {
        Name = "BeadOrKnot";
        Description = "A bead or a knot.";
        Type<BeadType>();
        Type<KnotType>();
    }
}
