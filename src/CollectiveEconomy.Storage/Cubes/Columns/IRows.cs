using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What questions filter and group: the rows of a table, or cells into which these were added up before.</summary>
internal interface IRows
{
    /// <summary>How many there are.</summary>
    int Rows { get; }

    /// <summary>The members of a dimension that has one in each row; null when they are not known, or there is no room for them.</summary>
    MemberColumn? Members(Dimension dimension, AreaSet areas);

    /// <summary>The members of a list dimension; null when they are not known, or there is no room for them.</summary>
    ListColumn? Lists(ListDimension list);

    /// <summary>Which rows fulfil a condition; null when it is not known of each, or there is no room.</summary>
    RowMask? Mask(string condition);
}
