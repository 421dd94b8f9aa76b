/** The sample as a module; on the class path this file means nothing. */
module org.example.embedding {
    requires org.klimatgap;
    requires org.klimatgap.core;
    requires org.klimatgap.ghg;
    requires org.klimatgap.io;
    requires org.klimatgap.reporting;
}
