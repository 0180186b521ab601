namespace CollectiveEconomy.Demonstration;

/// <summary>Answers to the questions of one report, of which a few stay open.</summary>
internal readonly struct Answers(Draws draws)
{
    public TValue? Of<TValue>(TValue? value)
        where TValue : struct => draws.Happens(Responses.Unanswered) ? null : value;

    public TValue? Of<TValue>(TValue value)
        where TValue : struct => draws.Happens(Responses.Unanswered) ? null : value;
}
