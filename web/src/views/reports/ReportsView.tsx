import { useAddress } from '../../core/address/use-address';
import { ReportList } from './ReportList';
import { ReportReader } from './ReportReader';
import './reports.css';

/** The list of reports, or the one that is open. */
const ReportsView = () => {
  const document = useAddress((address) => address.document);
  return document ? <ReportReader key={document} id={document} /> : <ReportList />;
};

export default ReportsView;
