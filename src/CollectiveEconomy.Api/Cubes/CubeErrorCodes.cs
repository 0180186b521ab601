using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Codes of queries of cubes.</summary>
internal static class CubeErrorCodes
{
    /// <summary>There is nothing to count.</summary>
    public static ErrorCode NoRelease { get; } =
        new("NO_RELEASE", "No release has been published.", "Publish one with `ceco publish`, then retry.");

    /// <summary>The release is older than the cube.</summary>
    public static ErrorCode CubeNotHeld { get; } =
        new(
            "CUBE_NOT_HELD",
            "The release does not contain the cube because it was published before the cube existed.",
            "Query a later release."
        );

    /// <summary>A release does not answer the public.</summary>
    public static ErrorCode ReleaseClosed { get; } =
        new(
            "RELEASE_CLOSED",
            "The release does not answer callers without a role: its figures, alone or compared with later releases, would disclose too much.",
            "Query the current release, or use a key with the role RESEARCHER."
        );

    /// <summary>A question names no dimension.</summary>
    public static ErrorCode ByEmpty { get; } =
        new("BY_EMPTY", "`by` names no dimension.", "Name at least one dimension, for example YEAR.");

    /// <summary>A question names a dimension twice.</summary>
    public static ErrorCode ByRepeated { get; } = new("BY_REPEATED", "`by` names a dimension twice.", "Name each dimension once.");

    /// <summary>A question names too many dimensions.</summary>
    public static ErrorCode ByTooLong { get; } = new("BY_TOO_LONG", "`by` names more dimensions than allowed.", "Split the question.");

    /// <summary>A stock would be added over years.</summary>
    public static ErrorCode StockNeedsYear { get; } =
        new("STOCK_NEEDS_YEAR", "A stock was requested without a year.", "Put YEAR in `by`, or filter on one year.");

    /// <summary>Members of a dimension would be counted together that never are.</summary>
    public static ErrorCode DimensionNeeded { get; } =
        new(
            "DIMENSION_NEEDED",
            "Figures were requested together for members that are never counted together, such as indicators.",
            "Put the dimension named in the message in `by`, or filter on one member."
        );

    /// <summary>Figures of one cell would be of different organisations.</summary>
    public static ErrorCode PopulationMixed { get; } =
        new(
            "POPULATION_MIXED",
            "A count of cooperatives was requested together with figures of organisations of every legal form.",
            "Use `population: COOPERATIVES`, or `organisations` in place of `cooperatives`."
        );

    /// <summary>Groups are made by what is not asked for.</summary>
    public static ErrorCode FirstPerNotInBy { get; } =
        new("FIRST_PER_NOT_IN_BY", "`firstPer` groups by a dimension that is not in `by`.", "Group by dimensions of `by` only.");

    /// <summary>A number of cells can't be.</summary>
    public static ErrorCode FirstInvalid { get; } =
        new(
            "FIRST_INVALID",
            "`first`, or `n` of `firstPer`, is less than 1 or above the limit.",
            "Use a number within the bounds given in the message, and page with `after`."
        );

    /// <summary>A condition on a figure says nothing.</summary>
    public static ErrorCode HavingEmpty { get; } =
        new("HAVING_EMPTY", "A condition of `having` has no comparison.", "Give at least one of `eq`, `gte`, `lte`.");

    /// <summary>A year is outside the release.</summary>
    public static ErrorCode YearOutOfRange { get; } =
        new(
            "YEAR_OUT_OF_RANGE",
            "A filter names a year that the release does not cover.",
            "Use a year within the range given in the message."
        );

    /// <summary>Old areas are not known.</summary>
    public static ErrorCode AreasNotHeld { get; } =
        new(
            "AREAS_NOT_HELD",
            "Some counted units have only a province of 2025.",
            "Exclude the years named in the message, or use AREAS_2025."
        );

    /// <summary>An answer would be too large.</summary>
    public static ErrorCode TooManyCells { get; } =
        new(
            "TOO_MANY_CELLS",
            "The response has more cells than allowed, or was requested without `first` and could exceed the number of cells that are counted.",
            "Break down by fewer dimensions, narrow `where`, or limit the cells with `first`."
        );
}
