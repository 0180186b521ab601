namespace CollectiveEconomy.Formats.Questions;

/// <summary>How a file is sent.</summary>
public enum Delivery
{
    /// <summary>Written whole first: with a length, ranges and a tag.</summary>
    File,

    /// <summary>While it is written, without a length; its checksum and number of rows follow it.</summary>
    Stream,
}
